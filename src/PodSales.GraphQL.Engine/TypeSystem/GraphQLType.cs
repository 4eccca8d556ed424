namespace PodSales.GraphQL.Engine.TypeSystem;

/// <summary>A type of the schema: a named one, or a list or non-null wrapping of another.</summary>
internal abstract class GraphQLType
{
    public abstract TypeKind Kind { get; }

    /// <summary>The type inside all wrappings.</summary>
    public abstract NamedType Named { get; }

    /// <summary>The type without its outermost non-null wrapping.</summary>
    public virtual GraphQLType NullableType => this;

    public bool IsNonNull => Kind is TypeKind.NonNull;

    public bool IsLeaf => Kind is TypeKind.Scalar or TypeKind.Enum;

    public bool IsComposite => Kind is TypeKind.Object or TypeKind.Interface or TypeKind.Union;

    public bool IsAbstract => Kind is TypeKind.Interface or TypeKind.Union;

    /// <summary>Whether it may be the type of an argument, input field or variable (specification, "IsInputType").</summary>
    public bool IsInputType => Named.Kind is TypeKind.Scalar or TypeKind.Enum or TypeKind.InputObject;

    /// <summary>Whether it may be the type of a field (specification, "IsOutputType").</summary>
    public bool IsOutputType => Named.Kind is not TypeKind.InputObject;
}
