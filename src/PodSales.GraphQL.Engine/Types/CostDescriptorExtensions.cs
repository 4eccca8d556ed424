using PodSales.GraphQL.Engine.CostAnalysis.Types;
using PodSales.GraphQL.Engine.Types.Descriptors;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Says what parts of the schema cost.</summary>
public static class CostDescriptorExtensions
{
    /// <summary>Says what the field costs, instead of the default.</summary>
    /// <param name="descriptor">The field.</param>
    /// <param name="weight">The cost, from 0.</param>
    public static IObjectFieldDescriptor Cost(this IObjectFieldDescriptor descriptor, double weight) => descriptor.Saying(new CostAttribute(weight));

    /// <summary>Says what it costs that the argument is given.</summary>
    /// <param name="descriptor">The argument.</param>
    /// <param name="weight">The cost, from 0.</param>
    public static IArgumentDescriptor Cost(this IArgumentDescriptor descriptor, double weight) => descriptor.Saying(new CostAttribute(weight));

    /// <summary>Says what it costs that the field is given.</summary>
    /// <param name="descriptor">The field.</param>
    /// <param name="weight">The cost, from 0.</param>
    public static IInputFieldDescriptor Cost(this IInputFieldDescriptor descriptor, double weight) => descriptor.Saying(new CostAttribute(weight));

    /// <summary>Says what each value of the type costs.</summary>
    /// <param name="descriptor">The type.</param>
    /// <param name="weight">The cost, from 0.</param>
    public static IObjectTypeDescriptor Cost(this IObjectTypeDescriptor descriptor, double weight) => descriptor.Saying(new CostAttribute(weight));

    /// <summary>Says what each value of the type costs.</summary>
    /// <typeparam name="T">The C# type of the values.</typeparam>
    /// <param name="descriptor">The type.</param>
    /// <param name="weight">The cost, from 0.</param>
    public static IObjectTypeDescriptor<T> Cost<T>(this IObjectTypeDescriptor<T> descriptor, double weight) => descriptor.Saying(new CostAttribute(weight));

    /// <summary>Says what each value of the type costs.</summary>
    /// <typeparam name="T">The C# enum.</typeparam>
    /// <param name="descriptor">The type.</param>
    /// <param name="weight">The cost, from 0.</param>
    public static IEnumTypeDescriptor<T> Cost<T>(this IEnumTypeDescriptor<T> descriptor, double weight)
        where T : struct, Enum =>
        descriptor.Saying(new CostAttribute(weight));

    /// <summary>Says how many items the list of the field has, as far as that is known before it is read.</summary>
    /// <param name="descriptor">The field.</param>
    /// <param name="assumedSize">How many at most where no argument says so; null for 1.</param>
    /// <param name="slicingArguments">The arguments that say how many items are asked for.</param>
    /// <param name="sizedFields">The fields of the value that are lists of this size; null where the field itself is.</param>
    /// <param name="requireOneSlicingArgument">Whether a request that does not give exactly one of the arguments is refused.</param>
    /// <param name="slicingArgumentDefaultValue">How many come where none of the arguments is given; null for <paramref name="assumedSize"/>.</param>
    public static IObjectFieldDescriptor ListSize(
        this IObjectFieldDescriptor descriptor,
        int? assumedSize = null,
        string[]? slicingArguments = null,
        string[]? sizedFields = null,
        bool requireOneSlicingArgument = true,
        int? slicingArgumentDefaultValue = null)
    {
        var size = new ListSizeAttribute
        {
            SlicingArguments = slicingArguments,
            SizedFields = sizedFields,
            RequireOneSlicingArgument = requireOneSlicingArgument,
        };
        if (assumedSize is { } assumed)
        {
            size.AssumedSize = assumed;
        }

        if (slicingArgumentDefaultValue is { } byDefault)
        {
            size.SlicingArgumentDefaultValue = byDefault;
        }

        return descriptor.Saying(size);
    }
}
