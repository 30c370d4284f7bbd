using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stoker.Core.Prices;

namespace Stoker.Analyzers.Options;

/// <summary>The prices of one compilation: the built-in book, with the team's file over it when there is one that can be read.</summary>
internal sealed class PriceSource
{
    private readonly ImmutableArray<AdditionalText> _files;
    private readonly Lazy<Layers> _read;

    /// <summary>Takes the additional files; reads none before it must.</summary>
    public PriceSource(ImmutableArray<AdditionalText> files)
    {
        _files = TeamFiles.Of(files, IsTeamFile);
        _read = new(() => _files.IsEmpty || _files[0].GetText() is not { } text ? new(PriceBook.BuiltIn, null) : Layered(text));
    }

    /// <summary>The price book in force.</summary>
    public PriceBook Book => _read.Value.Book;

    /// <summary>Whether a file is the team's price file by its name.</summary>
    public static bool IsTeamFile(string path) => Path.GetFileName(path).Equals(TeamPrices.FileName, StringComparison.OrdinalIgnoreCase);

    /// <summary>What is wrong with one of the team's price files; <see langword="null"/> when it is in force.</summary>
    public FileProblem? ProblemOf(AdditionalText file) => _files.IndexOf(file) switch
    {
        < 0 => null,
        0 => _read.Value.Problem,
        _ => new(default, $"a project has one {TeamPrices.FileName}, and {_files[0].Path} is in force: remove this one from AdditionalFiles"),
    };

    private static Layers Layered(SourceText text)
    {
        try
        {
            return new(PriceBook.BuiltIn.With(TeamPriceFile.Read(text.ToString())), null);
        }
        catch (StrictJsonException fault)
        {
            return new(PriceBook.BuiltIn, new(FilePlaces.SpanAt(text, fault.Line, fault.Column), $"{fault.Message.TrimEnd('.')}. Until this is mended the prices that ship with Stoker are used alone"));
        }
    }

    // A class: the runtime has lazy values of classes compiled already, of tuples not.
    private sealed record Layers(PriceBook Book, FileProblem? Problem);
}
