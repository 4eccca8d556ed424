namespace PodSales.GraphQL;

/// <summary>Reads what a change may leave out.</summary>
internal static class OptionalValues
{
    extension<T>(Optional<T> given)
    {
        /// <summary>What was given, be it null; the present value when it was left out.</summary>
        public T? Or(T? present) => given.HasValue ? given.Value : present;
    }
}
