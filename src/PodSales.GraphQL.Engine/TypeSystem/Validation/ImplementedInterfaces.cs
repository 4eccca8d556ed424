namespace PodSales.GraphQL.Engine.TypeSystem.Validation;

/// <summary>A type implements only interfaces, each once and not itself, and those that these implement (specification, "IsValidImplementation").</summary>
internal static class ImplementedInterfaces
{
    public static void Check(Schema schema, ComplexType type, SchemaErrors errors)
    {
        CheckKinds(schema, type, errors);
        var seen = new HashSet<InterfaceType>();
        foreach (var implemented in type.Interfaces)
        {
            if (ReferenceEquals(type, implemented))
            {
                errors.Report(SchemaMessages.ImplementsItself(type.Name), type.ImplementedInterfaces(implemented));
            }
            else if (!seen.Add(implemented))
            {
                errors.Report(SchemaMessages.ImplementsTwice(type.Name, implemented.Name), type.ImplementedInterfaces(implemented));
            }
            else
            {
                CheckAncestors(type, implemented, errors);
                InterfaceFields.Check(type, implemented, errors);
            }
        }
    }

    private static void CheckKinds(Schema schema, ComplexType type, SchemaErrors errors)
    {
        foreach (var node in type.ImplementedInterfaces())
        {
            if (schema.Types.TryGet(node.Name.Value, out var named) && named is not InterfaceType)
            {
                errors.Report(SchemaMessages.ImplementsNoInterface(type.Name, named.Name), type.ImplementedInterfaces(named));
            }
        }
    }

    private static void CheckAncestors(ComplexType type, InterfaceType implemented, SchemaErrors errors)
    {
        foreach (var ancestor in implemented.Interfaces.Where(ancestor => !type.Interfaces.Contains(ancestor)))
        {
            var message = ReferenceEquals(ancestor, type)
                ? SchemaMessages.ImplementsInCircle(type.Name, implemented.Name)
                : SchemaMessages.AncestorMissing(type.Name, ancestor.Name, implemented.Name);
            errors.Report(message, implemented.ImplementedInterfaces(ancestor).Concat(type.ImplementedInterfaces(implemented)));
        }
    }
}
