namespace PodSales.GraphQL.Engine.Types;

/// <summary>A class that is a scalar of its own.</summary>
internal interface IDescribedScalar
{
    /// <summary>The C# type whose values it stands for.</summary>
    Type RuntimeType { get; }

    /// <summary>Whether it stands for the C# type wherever a member is of it, and not only where it is named.</summary>
    bool IsImplicit { get; }

    /// <summary>The type of the schema.</summary>
    TypeSystem.ScalarType Create();
}
