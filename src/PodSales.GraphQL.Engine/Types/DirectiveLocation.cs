namespace PodSales.GraphQL.Engine.Types;

/// <summary>The parts of a schema that a directive may stand on.</summary>
[Flags]
public enum DirectiveLocation
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>Scalars.</summary>
    Scalar = 1 << 0,

    /// <summary>Object types.</summary>
#pragma warning disable CA1720 // So the specification calls it.
    Object = 1 << 1,
#pragma warning restore CA1720

    /// <summary>Fields of object and interface types.</summary>
    FieldDefinition = 1 << 2,

    /// <summary>Arguments of fields.</summary>
    ArgumentDefinition = 1 << 3,

    /// <summary>Interface types.</summary>
    Interface = 1 << 4,

    /// <summary>Unions.</summary>
    Union = 1 << 5,

    /// <summary>Enum types.</summary>
    Enum = 1 << 6,

    /// <summary>Values of enum types.</summary>
    EnumValue = 1 << 7,

    /// <summary>Input object types.</summary>
    InputObject = 1 << 8,

    /// <summary>Fields of input object types.</summary>
    InputFieldDefinition = 1 << 9,
}
