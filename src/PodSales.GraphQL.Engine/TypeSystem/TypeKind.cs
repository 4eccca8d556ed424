namespace PodSales.GraphQL.Engine.TypeSystem;

/// <summary>The kinds of type, as introspection names them.</summary>
internal enum TypeKind
{
    Scalar,
    Object,
    Interface,
    Union,
    Enum,
    InputObject,
    List,
    NonNull,
}
