using System.Linq.Expressions;
using PodSales.GraphQL.Engine.Execution.Planning;
using PodSales.GraphQL.Engine.Execution.Results;
using PodSales.GraphQL.Engine.Resolvers;
using PodSales.GraphQL.Engine.SchemaBuilding;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>How the value of a field is found. The executor treats each kind in the cheapest way it allows.</summary>
internal abstract class FieldResolver
{
    /// <summary>
    /// Reads a member of the parent: no arguments, no services, never suspends, and may be called for many parents in a
    /// row without a context. Where the member's type is known, <see cref="Pure{T}"/> and <see cref="PureNullable{T}"/>
    /// spare the boxing.
    /// </summary>
    public abstract class Pure : FieldResolver
    {
        public abstract object? Read(object parent);

        /// <summary>Reads values of a leaf type without boxing; null where the type or the member does not allow it.</summary>
        public virtual LeafReader? LeafReaderFor(NamedType type) => null;

        /// <summary>Reads values and writes them in another way than their type's.</summary>
        /// <param name="write">A <see cref="LeafWriter{T}"/>; null is returned where it is not of the member's type.</param>
        public virtual LeafReader? LeafReaderBy(Delegate write) => null;
    }

    /// <summary>Reads whatever a delegate finds.</summary>
    public sealed class PureObject(Func<object, object?> read) : Pure
    {
        public override object? Read(object parent) => read(parent);
    }

    /// <summary>Reads a member of a known type.</summary>
    public sealed class Pure<T>(Expression<Func<object, T>> read) : Pure
    {
        private readonly CompiledWhenUsed<Func<object, T>> _read = new(read);

        public override object? Read(object parent) => _read.Delegate(parent);

        public override LeafReader? LeafReaderFor(NamedType type) =>
            type.WriterFor<T>() is { } write ? new LeafReader.Of<T>(_read.Delegate, write) : null;

        public override LeafReader? LeafReaderBy(Delegate write) =>
            write is LeafWriter<T> writer ? new LeafReader.Of<T>(_read.Delegate, writer) : null;
    }

    /// <summary>Reads a member that is a nullable value type.</summary>
    public sealed class PureNullable<T>(Expression<Func<object, T?>> read) : Pure
        where T : struct
    {
        private readonly CompiledWhenUsed<Func<object, T?>> _read = new(read);

        public override object? Read(object parent) => _read.Delegate(parent);

        public override LeafReader? LeafReaderFor(NamedType type) =>
            type.WriterFor<T>() is { } write ? new LeafReader.OfNullable<T>(_read.Delegate, write) : null;

        public override LeafReader? LeafReaderBy(Delegate write) =>
            write is LeafWriter<T> writer ? new LeafReader.OfNullable<T>(_read.Delegate, writer) : null;
    }

    /// <summary>Reads a member, and gives something else for it.</summary>
    /// <param name="inner">Reads the member.</param>
    /// <param name="change">What is given for a value.</param>
    /// <param name="write">Writes the same without boxing, where the member is of its type: a <see cref="LeafWriter{T}"/>.</param>
    public sealed class PureChanged(Pure inner, Func<object?, object?> change, Delegate? write) : Pure
    {
        public override object? Read(object parent) => change(inner.Read(parent));

        public override LeafReader? LeafReaderFor(NamedType type) => write is null ? null : inner.LeafReaderBy(write);
    }

    /// <summary>Runs to its end without suspending, and takes what it needs from the context.</summary>
    public sealed class Synchronous(Func<IResolverContext, object?> resolve) : FieldResolver
    {
        public Func<IResolverContext, object?> Resolve { get; } = resolve;
    }

    /// <summary>May suspend.</summary>
    public sealed class Asynchronous(Func<IResolverContext, ValueTask<object?>> resolve) : FieldResolver
    {
        public Func<IResolverContext, ValueTask<object?>> Resolve { get; } = resolve;
    }
}
