namespace PodSales.GraphQL.Engine;

/// <summary>How a schema is built from C#.</summary>
public sealed class SchemaOptions
{
    /// <summary>Whether descriptions are read from the XML documentation files beside the assemblies. Default: true.</summary>
    public bool UseXmlDocumentation { get; set; } = true;

    /// <summary>Whether <c>IBuyer</c> becomes <c>Buyer</c> where the second letter is upper case too. Default: false.</summary>
    public bool StripLeadingIFromInterface { get; set; }

    /// <summary>The name of the query root. Default: <c>Query</c>.</summary>
    public string QueryTypeName { get; set; } = "Query";

    /// <summary>The name of the mutation root. Default: <c>Mutation</c>.</summary>
    public string MutationTypeName { get; set; } = "Mutation";

    /// <summary>The name of the subscription root. Default: <c>Subscription</c>.</summary>
    public string SubscriptionTypeName { get; set; } = "Subscription";

    /// <summary>
    /// Whether clients may let fragments of a response come later, by the directive <c>@defer</c>. Default: false.
    /// </summary>
    public bool EnableDefer { get; set; }

    /// <summary>
    /// Whether clients may let the items of a list come one after the other, by the directive <c>@stream</c>. Default: false.
    /// </summary>
    public bool EnableStream { get; set; }

    /// <summary>Whether the schema is checked by the rules of the specification once it is built. Default: true.</summary>
    public bool StrictValidation { get; set; } = true;
}
