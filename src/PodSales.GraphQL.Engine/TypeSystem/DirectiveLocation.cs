namespace PodSales.GraphQL.Engine.TypeSystem;

/// <summary>The places where a directive may stand; executable ones first, then those of the type system.</summary>
internal enum DirectiveLocation
{
    Query,
    Mutation,
    Subscription,
    Field,
    FragmentDefinition,
    FragmentSpread,
    InlineFragment,
    VariableDefinition,

    /// <summary>Of the drafts after September 2025: such a directive may be declared, and stand nowhere as yet.</summary>
    FragmentVariableDefinition,

    Schema,
    Scalar,
    Object,
    FieldDefinition,
    ArgumentDefinition,
    Interface,
    Union,
    Enum,
    EnumValue,
    InputObject,
    InputFieldDefinition,
}
