namespace PodSales.GraphQL.Engine.Validation;

/// <summary>Who wants to hear of one kind of node during a walk, before and after its children.</summary>
internal sealed class NodeVisit<TNode>
{
    public event Action<TNode>? Entering;

    public event Action<TNode>? Leaving;

    public void Enter(TNode node) => Entering?.Invoke(node);

    public void Leave(TNode node) => Leaving?.Invoke(node);
}
