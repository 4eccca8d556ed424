using PodSales.Domain;

namespace PodSales.GraphQL.Errors;

/// <summary>The domain refused a value or a step.</summary>
/// <param name="problem">Its reason.</param>
public sealed class InvalidInputException(Problem problem) : RefusalException(problem.Code, problem.Message)
{
    /// <summary>The field of the input it is about; null when it is about the whole.</summary>
    public string? Field { get; } = problem.Field;

    /// <summary>Refuses the input when it has problems, with all of them.</summary>
    /// <param name="problems">What was found; may be empty.</param>
    /// <exception cref="InvalidInputException">There is one problem.</exception>
    /// <exception cref="AggregateException">There are several; each becomes an error of the payload.</exception>
    public static void ThrowIfAny(IEnumerable<Problem> problems)
    {
        InvalidInputException[] refusals = [.. problems.Select(problem => new InvalidInputException(problem))];
        switch (refusals)
        {
            case []:
                return;
            case [var only]:
                throw only;
            default:
                throw new AggregateException(refusals);
        }
    }

    /// <summary>Refuses a step that the domain did not take.</summary>
    /// <param name="problem">Its reason; null when it was taken.</param>
    /// <exception cref="InvalidInputException">There is a reason.</exception>
    public static void ThrowIf(Problem? problem)
    {
        if (problem is not null)
        {
            throw new InvalidInputException(problem);
        }
    }
}
