using Stoker.Core.Costs;

namespace Stoker.Core.Reports;

/// <summary>A call site as an entry point reaches it.</summary>
/// <param name="Id">Identity of the call site in its assembly.</param>
/// <param name="Assembly">Assembly it stands in.</param>
/// <param name="PerRequest">Requests to the model that one request to the entry point makes there, tool rounds and retries included.</param>
/// <param name="Resent">Input tokens of one request that a growing conversation sends again, beside the prompt; <see langword="null"/> when it does not grow.</param>
/// <param name="By">The caller whose arguments it is made with, as in <see cref="CallReport.By"/>.</param>
public sealed record CallReach(string Id, string Assembly, Quantity PerRequest, Quantity? Resent = null, string? By = null);
