using PodSales.GraphQL.Engine.Language;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>What the attributes of the three root types share: the class adds its members to that root.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true)]
public abstract class RootTypeAttribute : ObjectTypeDescriptorAttribute
{
    private protected RootTypeAttribute(OperationType operation) => Operation = operation;

    /// <summary>Whether members of base classes are fields too.</summary>
    public bool Inherited { get; set; }

    /// <summary>Whether public static members are fields too.</summary>
    public bool IncludeStaticMembers { get; set; }

    internal OperationType Operation { get; }
}
