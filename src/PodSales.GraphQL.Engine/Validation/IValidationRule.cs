namespace PodSales.GraphQL.Engine.Validation;

/// <summary>A rule that documents must keep. It lives for the validation of one document.</summary>
internal interface IValidationRule
{
    /// <summary>Asks the walk to be told of the nodes that the rule judges.</summary>
    void Attach(DocumentWalker walker);
}
