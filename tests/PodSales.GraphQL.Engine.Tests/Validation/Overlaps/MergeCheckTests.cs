using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.Validation;
using PodSales.GraphQL.Engine.Validation.Overlaps;

namespace PodSales.GraphQL.Engine.Tests.Validation.Overlaps;

public sealed class MergeCheckTests
{
    private const int Documents = 1_000;

    /// <summary>Few names, so that fields often meet; all that a type may lack is known to the rule as fields without a type.</summary>
    private static readonly string[] Fields = ["name", "nickname", "name: nickname", "x: barkVolume", "x: name", "k: doesKnowCommand(dogCommand: SIT)", "k: doesKnowCommand"];

    private static readonly string[] Composites = ["owner", "pets", "x: owner"];

    private static readonly string[] Types = ["Dog", "Cat", "Human", "Pet", "CatOrDog"];

    [Fact]
    public void The_quick_check_finds_a_conflict_exactly_where_the_comparison_of_all_pairs_does()
    {
        var random = new Random(20_250_901);
        var conflicts = 0;

        for (var i = 0; i < Documents; i++)
        {
            var text = $"{{ dog {{ {Selections(random, 3)} }} }} fragment A on {Pick(random, Types)} {{ {Selections(random, 2)} }} fragment B on {Pick(random, Types)} {{ {Selections(random, 2)} }}";
            var (quick, pairwise) = Check(text);

            Assert.True(quick == pairwise, $"Quick check {quick}, all pairs {pairwise}: {text}");
            conflicts += quick ? 1 : 0;
        }

        Assert.InRange(conflicts, Documents / 10, Documents * 9 / 10);
    }

    private static (bool Quick, bool Pairwise) Check(string text)
    {
        var document = Parser.ParseDocument(text);
        var context = new ExecutableContext(SpecificationExamples.Schema, document, ValidationOptions.Default);
        var walker = new DocumentWalker(context);
        var fields = new Dictionary<FieldNode, SelectedField>();
        var selectionSets = new List<SelectionSetNode>();
        context.TypeTracker.AttachEntering(walker);
        walker.Field.Entering += field => fields[field] = new SelectedField(fields.Count, field, context.TypeTracker.ParentType);
        walker.SelectionSet.Entering += selectionSets.Add;
        context.TypeTracker.AttachLeaving(walker);
        walker.Walk(document);

        var search = new ConflictSearch(context, fields);
        var quick = new MergeCheck(new FieldSets(fields, context.Fragments)).MayConflict(selectionSets);
        var conflicts = new List<Conflict>();
        selectionSets.ForEach(selectionSet => search.FindWithin(selectionSet, conflicts.Add));
        return (quick, conflicts.Count > 0);
    }

    private static string Selections(Random random, int depth) =>
        string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Selection(random, depth)));

    private static string Selection(Random random, int depth) => random.Next(depth == 0 ? 1 : 5) switch
    {
        0 => Pick(random, Fields),
        1 => $"... on {Pick(random, Types)} {{ {Selections(random, depth - 1)} }}",
        2 => Pick(random, ["...A", "...B"]),
        _ => $"{Pick(random, Composites)} {{ {Selections(random, depth - 1)} }}",
    };

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
