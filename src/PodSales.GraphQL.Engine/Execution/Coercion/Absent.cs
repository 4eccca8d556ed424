namespace PodSales.GraphQL.Engine.Execution.Coercion;

/// <summary>Stands for an argument that has no value, which is not the same as null.</summary>
internal sealed class Absent
{
    private Absent()
    {
    }

    public static Absent Value { get; } = new();
}
