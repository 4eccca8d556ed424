namespace PodSales.GraphQL.Engine.Types;

/// <summary>Shapes a directive.</summary>
public interface IDirectiveTypeDescriptor
{
    /// <summary>Names the directive; by default as the class that describes it, without <c>Directive</c> or <c>DirectiveType</c> at its end.</summary>
    /// <param name="value">The name, without <c>@</c>.</param>
    IDirectiveTypeDescriptor Name(string value);

    /// <summary>Describes the directive.</summary>
    /// <param name="value">The description, as Markdown; null for none.</param>
    IDirectiveTypeDescriptor Description(string? value);

    /// <summary>Says where it may stand, in addition to what was said before.</summary>
    /// <param name="value">One location, or several joined by <c>|</c>.</param>
    IDirectiveTypeDescriptor Location(DirectiveLocation value);

    /// <summary>It may stand several times on one part.</summary>
    IDirectiveTypeDescriptor Repeatable();

    /// <summary>Adds an argument, or shapes it.</summary>
    /// <param name="argumentName">Its name.</param>
    IArgumentDescriptor Argument(string argumentName);
}
