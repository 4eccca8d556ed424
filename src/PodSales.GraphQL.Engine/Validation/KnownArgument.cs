namespace PodSales.GraphQL.Engine.Validation;

/// <summary>What rules need of an argument of a directive.</summary>
/// <param name="Name">The argument's name.</param>
/// <param name="Type">Its type, as documents write it.</param>
/// <param name="IsRequired">Whether a value must be given.</param>
internal readonly record struct KnownArgument(string Name, string Type, bool IsRequired);
