using System.Globalization;
using System.Runtime.CompilerServices;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.TypeSystem.Sdl;
using PodSales.GraphQL.Engine.Validation;

namespace PodSales.GraphQL.Engine.Tests.Validation;

/// <summary>Validates documents against the schema on which the specification's chapter on validation gives its examples.</summary>
internal static class SpecificationExamples
{
    public static Schema Schema { get; } = SchemaFrom(File.ReadAllText(PathOf("SpecificationExamples.graphql")));

    public static Schema SchemaFrom(string sdl) => SdlSchema.Build(Parser.ParseDocument(sdl));

    public static void AssertValid(string rule, string document) => AssertErrors(rule, document);

    /// <param name="rule">The rule to check alone.</param>
    /// <param name="document">The document.</param>
    /// <param name="errors">The errors in any order: the message, then in brackets each line and column.</param>
    public static void AssertErrors(string rule, string document, params string[] errors) =>
        AssertErrors(Schema, rule, document, errors);

    public static void AssertErrors(Schema schema, string rule, string document, params string[] errors)
    {
        var options = new ValidationOptions { Rules = [ExecutableRules.All.Single(candidate => candidate.Name == rule)] };

        var found = DocumentValidator.Validate(schema, Parser.ParseDocument(document), options);

        Assert.Equal(errors.Order(StringComparer.Ordinal), found.Select(Describe).Order(StringComparer.Ordinal));
    }

    public static string Describe(IError error)
    {
        var places = (error.Locations ?? []).Select(at => string.Create(CultureInfo.InvariantCulture, $"{at.Line}:{at.Column}"));
        return $"{error.Message} [{string.Join(' ', places)}]";
    }

    private static string PathOf(string file, [CallerFilePath] string here = "") =>
        System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, file);
}
