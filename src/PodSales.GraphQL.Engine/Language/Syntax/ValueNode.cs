namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A literal or a variable.</summary>
public abstract class ValueNode : SyntaxNode, IValueNode
{
    private protected ValueNode()
    {
    }

    /// <summary>The literal as a document has it.</summary>
    public override string ToString() => Printer.Print(this);
}
