using PodSales.GraphQL.Engine.Execution.Results;

namespace PodSales.GraphQL.Engine.Execution.Planning;

/// <summary>Reads a leaf member of a parent and writes it without boxing.</summary>
internal abstract class LeafReader
{
    /// <summary>The reader for a field, or null when its value must go the common way.</summary>
    public static LeafReader? For(FieldResolver? resolver, ValueShape shape) =>
        shape.Kind is ValueKind.Leaf ? (resolver as FieldResolver.Pure)?.LeafReaderFor(shape.Named) : null;

    /// <summary>Reads and writes.</summary>
    /// <param name="parent">The parent.</param>
    /// <param name="json">Where to write; nothing is written for null or a value that is refused.</param>
    /// <returns>Why the value was refused; null when it was taken.</returns>
    public abstract string? Write(object parent, JsonBuffer json);

    internal sealed class Of<T>(Func<object, T> read, LeafWriter<T> write) : LeafReader
    {
        public override string? Write(object parent, JsonBuffer json) =>
            read(parent) is { } value ? write(value, json) : null;
    }

    /// <summary>An object that is written in one go; what it refuses for is found when its fields are executed one by one.</summary>
    internal sealed class OfObject(FieldResolver.Pure resolver, FlatObject flat) : LeafReader
    {
        private const string Failed = "A field of it has failed.";

        public override string? Write(object parent, JsonBuffer json) => resolver.Read(parent) switch
        {
            null => null,
            IError => Failed,
            var value => flat.TryWrite(value, json) ? null : Failed,
        };
    }

    internal sealed class OfNullable<T>(Func<object, T?> read, LeafWriter<T> write) : LeafReader
        where T : struct
    {
        public override string? Write(object parent, JsonBuffer json) =>
            read(parent) is { } value ? write(value, json) : null;
    }
}
