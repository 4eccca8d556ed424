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

    /// <summary>Whether the schema is checked by the rules of the specification once it is built. Default: true.</summary>
    public bool StrictValidation { get; set; } = true;
}
