using System.Collections.Immutable;
using System.Text;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Execution.Planning;

/// <summary>What is selected of objects of one type, in the order of the response.</summary>
internal sealed class ObjectPlan
{
    private bool _isFlatKnown;

    /// <param name="number">Its number within the operation's plan.</param>
    /// <param name="type">The type.</param>
    /// <param name="fields">The fields.</param>
    /// <param name="defers">The deferred fragments that begin at such an object.</param>
    /// <param name="deferred">The fields that come later.</param>
    public ObjectPlan(
        int number,
        ObjectType type,
        ImmutableArray<FieldPlan> fields,
        ImmutableArray<DeferUsage> defers,
        ImmutableArray<DeferredFields> deferred)
    {
        Number = number;
        Type = type;
        Fields = fields;
        TypeName = Encoding.UTF8.GetBytes($"\"{type.Name}\"");
        Defers = defers;
        Deferred = deferred;
    }

    public int Number { get; }

    public ObjectType Type { get; }

    public ImmutableArray<FieldPlan> Fields { get; }

    /// <summary>The deferred fragments that begin at such an object.</summary>
    public ImmutableArray<DeferUsage> Defers { get; }

    /// <summary>The fields that come later.</summary>
    public ImmutableArray<DeferredFields> Deferred { get; }

    /// <summary>Whether all fields come with the object.</summary>
    public bool IsWhole => Defers.IsEmpty && Deferred.IsEmpty;

    /// <summary>The fields, with those that come later.</summary>
    public IEnumerable<FieldPlan> AllFields => Deferred.IsEmpty ? Fields : Fields.Concat(Deferred.SelectMany(part => part.Fields.Fields));

    /// <summary>The value of <c>__typename</c> as JSON.</summary>
    public byte[] TypeName { get; }

    /// <summary>
    /// The shortest way to write such an object; null when its fields must be executed one by one. It is found when the first such
    /// object comes, for it plans the objects inside.
    /// </summary>
    public FlatObject? Flat
    {
        get
        {
            if (!Volatile.Read(ref _isFlatKnown))
            {
                field = IsWhole ? FlatObject.Of(Fields, TypeName) : null;
                Volatile.Write(ref _isFlatKnown, true);
            }

            return field;
        }
    }
}
