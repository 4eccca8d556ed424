namespace PodSales.GraphQL.Engine.Types;

/// <summary>Stands for the scalar <c>Upload</c> where C# must name it.</summary>
public sealed class UploadType : ITypeDefinition;
