using Stoker.Core.Ledger;
using Stoker.Core.Prices;

namespace Stoker.Core.Projection;

/// <summary>The prices a report is made with: the built-in ones, with the team's over them where its file can be read.</summary>
/// <param name="Book">The prices.</param>
/// <param name="Problem">Why the team's file does not count (STK9006); <see langword="null"/> when it does or there is none.</param>
public sealed record PricesInForce(PriceBook Book, Finding? Problem)
{
    /// <summary>Lays the team's file over the built-in prices. A file that is broken as a whole or in one line counts not at all: half a price list misleads.</summary>
    /// <param name="path">Absolute path of the file; <see langword="null"/> or empty when the team has none.</param>
    /// <param name="read">Reads a file's text.</param>
    public static PricesInForce Of(string? path, Func<string, string> read)
    {
        if (string.IsNullOrEmpty(path))
        {
            return new(PriceBook.BuiltIn, null);
        }

        try
        {
            return new(PriceBook.BuiltIn.With(TeamPriceFile.Read(read(path!))), null);
        }
        catch (StrictJsonException e)
        {
            return Broken(e.Message, e.Line, e.Column);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return Broken(e.Message, 0, 0);
        }

        PricesInForce Broken(string message, int line, int column) => new(PriceBook.BuiltIn, new Finding(
            GateRules.InvalidFile,
            "warning",
            $"The team's prices do not count, the built-in ones do: {message.TrimEnd('.')}.",
            new SourcePlace(path!, line, column)));
    }
}
