using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Options;
using Stoker.Analyzers.Sdks;

namespace Stoker.Analyzers.Values;

/// <summary>
/// What reading one call site may use: the catalogues, the other bodies, the file's options, and a budget of steps, so that reading
/// always ends. When the budget is spent everything further is a hole with that reason.
/// </summary>
internal sealed class ReadScope(SdkIndex sdks, ForeignBodies bodies, PromptFiles files, StokerOptions options, CancellationToken cancellationToken)
{
    /// <summary>Steps for one call site. The largest of 152 real call sites needed below 400.</summary>
    public const int MaxSteps = 4000;

    /// <summary>Variables, fields and helpers followed one behind another.</summary>
    public const int MaxDepth = 12;

    private readonly HashSet<ISymbol> _asked = new(SymbolEqualityComparer.Default);
    private int _steps;

    /// <summary>The catalogues.</summary>
    public SdkIndex Sdks => sdks;

    /// <summary>Bodies in other members and files.</summary>
    public ForeignBodies Bodies => bodies;

    /// <summary>Prompt files that were given to the compiler.</summary>
    public PromptFiles Files => files;

    /// <summary>Options of the file the call stands in.</summary>
    public StokerOptions Options => options;

    /// <summary>Cancels the reading.</summary>
    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>What the parameters of the body being read stand for; <see langword="null"/> where it is read for no caller.</summary>
    public Frame? Frame { get; private set; }

    /// <summary>Parameters, and properties that an object's creation may set, that something depends on and no caller at hand says.</summary>
    public IReadOnlyCollection<ISymbol> Asked => _asked;

    /// <summary>Reads in another frame until the result is disposed of.</summary>
    public FrameSwitch In(Frame? frame)
    {
        var before = Frame;
        Frame = frame;
        return new(this, before);
    }

    /// <summary>Notes that reading came to a parameter or property that a caller might say.</summary>
    public void Ask(ISymbol asked) => _asked.Add(asked.OriginalDefinition);

    /// <summary>Steps asked for so far, those refused included.</summary>
    public int Steps => _steps;

    /// <summary>Takes one step; <see langword="false"/> when the budget is spent.</summary>
    public bool Step()
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ++_steps <= MaxSteps;
    }

    /// <summary>Goes back to the frame of before.</summary>
    internal readonly ref struct FrameSwitch(ReadScope scope, Frame? before)
    {
        public void Dispose() => scope.Frame = before;
    }
}
