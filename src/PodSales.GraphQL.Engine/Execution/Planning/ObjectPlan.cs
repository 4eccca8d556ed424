using System.Collections.Immutable;
using System.Text;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Execution.Planning;

/// <summary>What is selected of objects of one type, in the order of the response.</summary>
/// <param name="number">Its number within the operation's plan.</param>
/// <param name="type">The type.</param>
/// <param name="fields">The fields.</param>
internal sealed class ObjectPlan(int number, ObjectType type, ImmutableArray<FieldPlan> fields)
{
    public int Number { get; } = number;

    public ObjectType Type { get; } = type;

    public ImmutableArray<FieldPlan> Fields { get; } = fields;

    /// <summary>The value of <c>__typename</c> as JSON.</summary>
    public byte[] TypeName { get; } = Encoding.UTF8.GetBytes($"\"{type.Name}\"");
}
