using System.Collections.Immutable;
using System.Text;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Execution.Planning;

/// <summary>What is selected of objects of one type, in the order of the response.</summary>
internal sealed class ObjectPlan
{
    /// <param name="number">Its number within the operation's plan.</param>
    /// <param name="type">The type.</param>
    /// <param name="fields">The fields.</param>
    public ObjectPlan(int number, ObjectType type, ImmutableArray<FieldPlan> fields)
    {
        Number = number;
        Type = type;
        Fields = fields;
        TypeName = Encoding.UTF8.GetBytes($"\"{type.Name}\"");
        Flat = FlatObject.Of(fields, TypeName);
    }

    public int Number { get; }

    public ObjectType Type { get; }

    public ImmutableArray<FieldPlan> Fields { get; }

    /// <summary>The value of <c>__typename</c> as JSON.</summary>
    public byte[] TypeName { get; }

    /// <summary>The shortest way to write such an object; null when its fields must be executed one by one.</summary>
    public FlatObject? Flat { get; }
}
