using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PodSales.Domain;
using PodSales.Domain.Tenancy;

namespace PodSales.Data.Mapping;

/// <summary>What the mappings of all aggregates share.</summary>
internal static class AggregateMapping
{
    public const int Title = 500;
    public const int Name = 255;
    public const int Address = 1000;
    public const int LongText = 4000;

    /// <summary>Keys the rows by tenant and id, and ties them to their tenant.</summary>
    public static void IsAggregate<T>(this EntityTypeBuilder<T> builder, string table) where T : Aggregate
    {
        builder.ToTable(table);
        builder.HasKey(row => new { row.TenantId, row.Id });
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.Ignore(row => row.Events);
        builder.HasOne<Tenant>().WithMany().HasForeignKey(row => row.TenantId).OnDelete(DeleteBehavior.Restrict);
    }

    /// <summary>Lets a column refer to a row of the same tenant, and of no other.</summary>
    /// <param name="builder">The table that refers.</param>
    /// <param name="column">The property, or shadow property, that holds the id.</param>
    public static void RefersTo<TTarget>(this EntityTypeBuilder builder, string column) where TTarget : class
    {
        builder.HasOne(typeof(TTarget), navigationName: null).WithMany()
            .HasForeignKey(nameof(Aggregate.TenantId), column)
            .OnDelete(DeleteBehavior.Restrict);
    }

    /// <summary>Stores an amount in two columns: minor units and currency.</summary>
    public static void HasMoney<T>(this EntityTypeBuilder<T> builder, Expression<Func<T, Money>> amount) where T : class =>
        builder.ComplexProperty(amount, money => money.Property(value => value.Currency).HasMaxLength(3).IsFixedLength());
}
