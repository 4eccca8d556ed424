using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.TypeSystem.Scalars;

/// <summary>The scalars that every schema may use without declaring them (specification, "Built-in Scalars").</summary>
internal static class BuiltInScalars
{
    public static ScalarType Int { get; } = new IntScalar
    {
        Description = "A whole number from -2147483648 to 2147483647.",
        RuntimeType = typeof(int),
    };

    public static ScalarType Float { get; } = new FloatScalar
    {
        Description = "A number of double precision, as IEEE 754 defines it.",
        RuntimeType = typeof(double),
    };

    public static ScalarType String { get; } = new StringScalar
    {
        Description = "Text: a sequence of Unicode characters.",
        RuntimeType = typeof(string),
    };

    public static ScalarType Boolean { get; } = new BooleanScalar
    {
        Description = "`true` or `false`.",
        RuntimeType = typeof(bool),
    };

    public static ScalarType Id { get; } = new IdScalar
    {
        Description = "A key that tells an object from others of its kind. It is given as a string or a whole number and always returned as a string.",
    };

    public static ImmutableArray<ScalarType> All { get; } = [String, Int, Float, Boolean, Id];

    public static bool Contains(NamedType type) => All.Any(scalar => scalar.Name == type.Name);
}
