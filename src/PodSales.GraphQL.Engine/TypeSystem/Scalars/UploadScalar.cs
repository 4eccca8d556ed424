using System.Text.Json;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.TypeSystem.Scalars;

/// <summary><c>Upload</c>: a file of a multipart request. It is only taken, and only as a variable, where the transport put the file's key.</summary>
internal sealed class UploadScalar() : ScalarType("Upload")
{
    private const string OnlyVariable = "Upload expects a variable that a multipart request maps to a file.";

    public override Coerced CoerceLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) => Coerced.Refused(OnlyVariable);

    /// <returns>The key of the file, which the execution replaces by the file.</returns>
    public override Coerced CoerceInput(JsonElement value) =>
        value.ValueKind is JsonValueKind.String ? Coerced.To(value.GetString()) : Coerced.Refused(OnlyVariable);

    public override Coerced CoerceResult(object value) => Coerced.Refused("Upload cannot be a result.");

    public override ValueNode ToLiteral(object value) => throw new NotSupportedException($"{Printer.Print(new StringValueNode { Value = Name })} has no literals.");
}
