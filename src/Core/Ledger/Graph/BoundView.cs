namespace Stoker.Core.Ledger.Graph;

/// <summary>A call site behind a wrapper as one of the wrapper's callers binds it.</summary>
/// <param name="number">Tells it from the others of the graph.</param>
/// <param name="binding">What the caller says.</param>
/// <param name="by">The caller, short and told apart from others that bind the same call site.</param>
internal sealed class BoundView(int number, CallBinding binding, string by)
{
    public int Number => number;

    public string By => by;

    public LedgerCall Bind(LedgerCall call) => binding.Bind(call);
}
