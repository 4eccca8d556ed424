namespace PodSales.Data.Events;

/// <summary>Which way events are read.</summary>
public enum EventOrder
{
    /// <summary>The earliest first.</summary>
    Forward,

    /// <summary>The latest first.</summary>
    NewestFirst,
}
