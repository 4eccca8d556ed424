namespace PodSales.Data.Providers;

/// <summary>Takes the values of one row, in the order of the columns.</summary>
internal interface IRowWriter
{
    void Write(Guid id);

    void Write(DateOnly day);

    void Write(long? number);

    void Write(double? number);

    void Write(string? text);

    void WriteJson(string json);
}
