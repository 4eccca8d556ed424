using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace PodSales.GraphQL.Engine.Transport.Http.Multipart;

/// <summary>Reads the parts of a form, one after another; a part ends where the next is asked for.</summary>
internal sealed class FormReader(MultipartReader reader)
{
    public async ValueTask<FormPart?> NextAsync(CancellationToken cancellationToken)
    {
        if (await reader.ReadNextSectionAsync(cancellationToken).ConfigureAwait(false) is not { } section)
        {
            return null;
        }

        if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition))
        {
            throw new InvalidDataException("A part has no valid header \"Content-Disposition\".");
        }

        var fileName = disposition.FileNameStar.HasValue ? disposition.FileNameStar : HeaderUtilities.UnescapeAsQuotedString(disposition.FileName);
        return new FormPart(
            HeaderUtilities.RemoveQuotes(disposition.Name).Value ?? "", fileName.Value ?? "", section.ContentType, section.Body);
    }
}
