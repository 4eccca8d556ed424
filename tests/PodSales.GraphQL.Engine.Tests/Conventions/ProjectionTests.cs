using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Data;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Tests.Conventions;

/// <summary>Of a query only the columns are read that the operation selects, and those that the resolvers of selected fields need.</summary>
public sealed class ProjectionTests : IAsyncLifetime
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly List<string> _sql = [];
    private SmallServer _server = null!;

    public async Task InitializeAsync()
    {
        await _connection.OpenAsync();
        _server = SmallServer.WithQuery<Shelf>(builder =>
        {
            builder.Services.AddDbContextFactory<ShelfContext>(options => options
                .UseSqlite(_connection)
                .LogTo(_sql.Add, [Microsoft.EntityFrameworkCore.Diagnostics.RelationalEventId.CommandExecuting]));
            builder.AddTypeExtension<VolumeFields>().AddProjections().AddFiltering().AddSorting().AddPagingArguments();
        });
        await using var shelf = new ShelfContext(new DbContextOptionsBuilder<ShelfContext>().UseSqlite(_connection).Options);
        await shelf.Database.EnsureCreatedAsync();
        shelf.AddRange(Enumerable.Range(1, 3).Select(number => new Volume { Id = number, Title = $"V{number}", Spine = "red", Weight = number, Publisher = new Publisher { Id = number, Name = "P", Town = "T" }, Writer = new Writer { Id = number, Name = "W", Bio = "B" } }));
        await shelf.SaveChangesAsync();
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        await _connection.DisposeAsync();
    }

    [Theory]
    [InlineData("volumes { title }", "Checksum Title", "Spine Weight Publisher Name")]
    [InlineData("volumes { label }", "Checksum Weight Title", "Spine Name")]
    [InlineData("volumes { publisher { name } }", "Checksum Name", "Spine Town Title")]
    [InlineData("volumes { author { name } }", "Checksum Name", "Spine Bio Title")]
    [InlineData("volumes { spine }", "Checksum", "Spine Title")]
    [InlineData("volumes(where: { weight: { gt: 1 } }, order: [{ weight: DESC }]) { title }", "Title Weight WHERE ORDER", "Spine Name")]
    [InlineData("pages(first: 2) { nodes { title } }", "Title LIMIT", "Spine OFFSET")]
    [InlineData("heaviest { title }", "Title LIMIT", "Spine")]
    [InlineData("volume(id: 2) { title }", "Title WHERE LIMIT", "Spine")]
    public async Task Only_the_selected_columns_are_read(string field, string read, string unread)
    {
        var answer = await _server.AskAsync($"{{ {field} }}");

        Assert.False(answer.TryGetProperty("errors", out _), answer.ToString());
        var sql = Assert.Single(_sql);
        Assert.All(read.Split(' '), word => Assert.Contains(word, sql, StringComparison.Ordinal));
        Assert.All(unread.Split(' '), word => Assert.DoesNotContain(word, sql, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("volumes(where: { weight: { gt: 1 } }, order: [{ weight: DESC }]) { title label }", """{"volumes":[{"title":"V3","label":"V3 (3)"},{"title":"V2","label":"V2 (2)"}]}""")]
    [InlineData("heaviest { title }", """{"heaviest":{"title":"V3"}}""")]
    [InlineData("volume(id: 2) { title publisher { town } }", """{"volume":{"title":"V2","publisher":{"town":"T"}}}""")]
    [InlineData("volume(id: 2) { author { name bio } }", """{"volume":{"author":{"name":"W","bio":"B"}}}""")]
    [InlineData("bare { author { name } }", """{"bare":{"author":{"name":"V3's"}}}""")]
    [InlineData("volume(id: 9) { title }", """{"volume":null}""")]
    [InlineData("pages(first: 2) { nodes { title } pageInfo { hasNextPage } }", """{"pages":{"nodes":[{"title":"V1"},{"title":"V2"}],"pageInfo":{"hasNextPage":true}}}""")]
    public async Task What_is_read_is_what_was_asked_for(string field, string data) =>
        Assert.Equal($$"""{"data":{{data}}}""", await _server.ExecuteAsync($"{{ {field} }}"));

    [Fact]
    public void A_field_that_is_bound_to_a_member_takes_its_place() => Assert.Contains(
        "type Volume { id: Int! title: String! spine: String! checksum: Int! weight: Int! publisher: Publisher label: String! author: Writer! }",
        _server.Shape,
        StringComparison.Ordinal);

    [Fact]
    public async Task Several_items_where_one_is_asked_for_are_an_error() =>
        Assert.Contains("HC0022", await _server.ExecuteAsync("{ volume { title } }"), StringComparison.Ordinal);

    public sealed class Publisher
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public string Town { get; set; } = "";
    }

    public sealed class Writer
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public string Bio { get; set; } = "";
    }

    public sealed class Volume
    {
        public int Id { get; set; }

        public string Title { get; set; } = "";

        [IsProjected(false)]
        public string Spine { get; set; } = "";

        [IsProjected]
        public int Checksum { get; set; }

        public int Weight { get; set; }

        public Publisher? Publisher { get; set; }

        public Writer? Writer { get; set; }
    }

    [ExtendObjectType<Volume>]
    public sealed class VolumeFields
    {
        public string GetLabel([Parent(requires: $"{nameof(Volume.Title)} {nameof(Volume.Weight)}")] Volume volume) => $"{volume.Title} ({volume.Weight})";

        [BindMember(nameof(Volume.Writer))]
        public Writer GetAuthor([Parent(requires: nameof(Volume.Id))] Volume volume) => volume.Writer ?? new Writer { Name = $"V{volume.Id}'s" };
    }

    public sealed class ShelfContext(DbContextOptions<ShelfContext> options) : DbContext(options)
    {
        public DbSet<Volume> Volumes => Set<Volume>();
    }

    public sealed class Shelf
    {
        [UseProjection]
        [UseFiltering]
        [UseSorting]
        public IQueryable<Volume> GetVolumes([Service] ShelfContext shelf) => shelf.Volumes;

        [UsePaging]
        [UseProjection]
        public IQueryable<Volume> GetPages([Service] ShelfContext shelf) => shelf.Volumes.OrderBy(volume => volume.Id);

        [UseFirstOrDefault]
        [UseProjection]
        public IQueryable<Volume> GetHeaviest([Service] ShelfContext shelf) => shelf.Volumes.OrderByDescending(volume => volume.Weight);

        public Task<Volume> GetBareAsync([Service] ShelfContext shelf) => shelf.Volumes.SingleAsync(volume => volume.Id == 3);

        [UseSingleOrDefault]
        [UseProjection]
        public IQueryable<Volume> GetVolume([Service] ShelfContext shelf, int? id) => shelf.Volumes.Where(volume => id == null || volume.Id == id);
    }
}
