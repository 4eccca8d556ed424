using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Execution.Results;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Execution.Planning;

/// <summary>
/// An object all of whose fields are members of its parent: leaves, or such objects again. It is written in one go, without a
/// place for each of its fields.
/// </summary>
internal sealed class FlatObject
{
    private readonly ImmutableArray<Member> _members;
    private readonly byte[] _typeName;

    private FlatObject(ImmutableArray<FieldPlan> fields, ImmutableArray<LeafReader?> readers, byte[] typeName)
    {
        _typeName = typeName;
        _members = [.. fields.Select((field, index) => new Member(
            [.. index == 0 ? "{"u8 : ","u8, .. field.NameAsJson], readers[index], field.Shape.IsNonNull))];
    }

    /// <param name="fields">The fields of the object.</param>
    /// <param name="typeName">The value of <c>__typename</c> as JSON.</param>
    /// <returns>Null when there is a field that must go the common way.</returns>
    public static FlatObject? Of(ImmutableArray<FieldPlan> fields, byte[] typeName)
    {
        if (fields.IsEmpty || !fields.All(MayBeFlat))
        {
            return null;
        }

        ImmutableArray<LeafReader?> readers = [.. fields.Select(field => field.LeafReader ?? ObjectReader(field))];
        return fields.Zip(readers).All(member => member.First.IsTypeName || member.Second is not null)
            ? new FlatObject(fields, readers, typeName)
            : null;
    }

    /// <summary>Writes the object.</summary>
    /// <returns>
    /// False when a field has failed; nothing has been written then. The fields must be executed one by one: that finds the
    /// errors and their places.
    /// </returns>
    public bool TryWrite(object value, JsonBuffer json)
    {
        var mark = json.Length;
        try
        {
            if (TryWriteMembers(value, json))
            {
                json.WriteRaw("}"u8);
                return true;
            }
        }
#pragma warning disable CA1031 // Whatever a member throws, it throws again when its field is executed by itself.
        catch (Exception)
#pragma warning restore CA1031
        {
        }

        json.Truncate(mark);
        return false;
    }

    private static bool MayBeFlat(FieldPlan field) =>
        field.IsTypeName || field.LeafReader is not null || (field.Shape.Kind is ValueKind.Object && field.Resolver is FieldResolver.Pure);

    private static LeafReader.OfObject? ObjectReader(FieldPlan field) =>
        !field.IsTypeName && field.Selections!.For((ObjectType)field.Shape.Named).Flat is { } flat
            ? new LeafReader.OfObject((FieldResolver.Pure)field.Resolver!, flat)
            : null;

    private bool TryWriteMembers(object value, JsonBuffer json)
    {
        foreach (var (name, reader, isNonNull) in _members)
        {
            json.WriteRaw(name);
            var start = json.Length;
            if (reader is null)
            {
                json.WriteRaw(_typeName);
            }
            else if (reader.Write(value, json) is not null || (json.Length == start && isNonNull))
            {
                return false;
            }
            else if (json.Length == start)
            {
                json.WriteNull();
            }
        }

        return true;
    }

    /// <summary>A field: its name as JSON with what stands before it, and how it is read; null for <c>__typename</c>.</summary>
    private readonly record struct Member(byte[] Name, LeafReader? Reader, bool IsNonNull);
}
