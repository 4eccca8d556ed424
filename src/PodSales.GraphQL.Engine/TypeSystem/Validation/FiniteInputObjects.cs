namespace PodSales.GraphQL.Engine.TypeSystem.Validation;

/// <summary>
/// Each input object can be given: it does not need itself by way of fields that must be given (specification, "Input
/// Objects", "Circular References", and for oneOf objects the same of all their fields).
/// </summary>
internal sealed class FiniteInputObjects
{
    private readonly HashSet<InputObjectType> _finite = [];
    private readonly HashSet<InputObjectType> _visited = [];
    private readonly List<(InputObjectType Owner, InputValueDefinition Field)> _path = [];
    private readonly SchemaErrors _errors;

    private FiniteInputObjects(SchemaErrors errors) => _errors = errors;

    public static void Check(Schema schema, SchemaErrors errors)
    {
        var check = new FiniteInputObjects(errors);
        var types = schema.Types.OfType<InputObjectType>().ToList();
        check.FindFinite(types);
        foreach (var type in types.Where(type => !check._finite.Contains(type)))
        {
            check.ReportCycles(type);
        }
    }

    /// <summary>Takes in, round by round, the types that only need types which were taken in before.</summary>
    private void FindFinite(IReadOnlyCollection<InputObjectType> types)
    {
        int before;
        do
        {
            before = _finite.Count;
            _finite.UnionWith(types.Where(IsFinite).ToList());
        }
        while (_finite.Count > before);
    }

    private bool IsFinite(InputObjectType type)
    {
        var needed = Needed(type).ToList();
        return type.IsOneOf
            ? needed.Count < type.Fields.Count || type.Fields.Count == 0 || needed.Any(need => _finite.Contains(need.Target))
            : needed.All(need => _finite.Contains(need.Target));
    }

    /// <summary>The fields that lead to a further input object: of a oneOf object those that are no list, of others those that must be given.</summary>
    private static IEnumerable<(InputValueDefinition Field, InputObjectType Target)> Needed(InputObjectType type) =>
        from field in type.Fields
        let target = (type.IsOneOf ? field.Type : (field.Type as NonNullType)?.OfType) as InputObjectType
        where target is not null
        select (field, target);

    private void ReportCycles(InputObjectType type)
    {
        if (!_visited.Add(type))
        {
            return;
        }

        foreach (var (field, target) in Needed(type).Where(need => !_finite.Contains(need.Target)))
        {
            _path.Add((type, field));
            var start = _path.FindIndex(step => step.Owner == target);
            if (start < 0)
            {
                ReportCycles(target);
            }
            else
            {
                Report(target, _path[start..]);
            }

            _path.RemoveAt(_path.Count - 1);
        }
    }

    private void Report(InputObjectType type, List<(InputObjectType Owner, InputValueDefinition Field)> cycle) => _errors.Report(
        SchemaMessages.NotFinite(type.Name, cycle.Select(step => $"{step.Owner.Name}.{step.Field.Name}")),
        cycle.Select(step => step.Field.Declaration()));
}
