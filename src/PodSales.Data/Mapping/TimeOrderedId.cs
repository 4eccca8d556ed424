using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.ValueGeneration;

namespace PodSales.Data.Mapping;

/// <summary>Gives a row that has no identity in the domain an id that grows with time, so that new rows lie side by side.</summary>
internal sealed class TimeOrderedId : ValueGenerator<Guid>
{
    public override bool GeneratesTemporaryValues => false;

    public override Guid Next(EntityEntry entry) => Guid.CreateVersion7();
}
