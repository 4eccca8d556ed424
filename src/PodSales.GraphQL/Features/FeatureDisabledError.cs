using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.Features;

/// <summary>The feature is switched off; nothing was done.</summary>
[GraphQLName("FeatureDisabledError")]
public sealed class FeatureDisabledError(FeatureDisabledException exception) : IUserError
{
    /// <inheritdoc/>
    public string Message => exception.Message;

    /// <inheritdoc/>
    public string Code => exception.Code;

    /// <summary>The feature.</summary>
    public Feature Feature => exception.Feature;
}
