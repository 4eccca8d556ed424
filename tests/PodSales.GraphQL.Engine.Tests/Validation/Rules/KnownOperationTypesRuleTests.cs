using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Tests.Validation.Rules;

public sealed class KnownOperationTypesRuleTests
{
    [Theory]
    [InlineData("{ dog { name } }")]
    [InlineData("""mutation { addPet(pet: { cat: { name: "Brontie" } }) { name } }""")]
    public void An_operation_has_a_root_type(string document) =>
        SpecificationExamples.AssertValid(nameof(KnownOperationTypesRule), document);

    [Theory]
    [InlineData("mutation { a }", "The mutation operation is not supported by the schema. [1:1]")]
    [InlineData("{ a } subscription s { a }", "The subscription operation is not supported by the schema. [1:7]")]
    public void An_operation_without_a_root_type_is_refused(string document, string error) =>
        SpecificationExamples.AssertErrors(
            SpecificationExamples.SchemaFrom("type Query { a: Int }"), nameof(KnownOperationTypesRule), document, error);
}
