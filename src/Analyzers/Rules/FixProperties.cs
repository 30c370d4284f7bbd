namespace Stoker.Analyzers.Rules;

/// <summary>Names of the properties by which a finding tells its code fix what only the analyzer knows. Places are written by <see cref="FixPlace"/>.</summary>
public static class FixProperties
{
    /// <summary>The model to route to, as it is to be written.</summary>
    public const string NewModel = "newModel";

    /// <summary>What that model saves per call, in percent, for the title; absent where it saves nothing.</summary>
    public const string SavingPercent = "savingPercent";

    /// <summary>The model the call uses now.</summary>
    public const string CurrentModel = "currentModel";

    /// <summary>Place where the model is written: a literal, a constant or an enum member.</summary>
    public const string ModelPlace = "modelPlace";

    /// <summary>Full name of the SDK's enum member or constant for the model to route to; absent where the SDK has none.</summary>
    public const string ModelConstant = "modelConstant";

    /// <summary>Path of the per-call option that names a model (<c>options.ModelId</c>); absent where the API has none.</summary>
    public const string ModelOption = "modelOption";

    /// <summary>Place of the call's method name, where the finding is shown elsewhere: at the helper that reaches the call.</summary>
    public const string CallPlace = "callPlace";

    /// <summary>Place where the client that the call is made on is made, in this project.</summary>
    public const string ClientPlace = "clientPlace";

    /// <summary>The least reasoning effort to propose, as the model's provider calls it: <c>low</c>.</summary>
    public const string Effort = "effort";

    /// <summary>Paths of the reasoning effort (<c>options.ReasoningEffortLevel</c>), separated by spaces.</summary>
    public const string EffortOptions = "effortOptions";

    /// <summary>Paths of the output limit (<c>options.MaxOutputTokens</c>), separated by spaces.</summary>
    public const string LimitOptions = "limitOptions";

    /// <summary>Paths of the output limit in the arguments of what makes the client, separated by spaces; absent where that takes none.</summary>
    public const string ClientLimitOptions = "clientLimitOptions";

    /// <summary>Place of what makes the client: a method's name, or <c>new</c>.</summary>
    public const string ClientLimitPlace = "clientLimitPlace";

    /// <summary>Name of the parameter that hands the call its client, where it is not made on it.</summary>
    public const string ClientParameter = "clientParameter";

    /// <summary>Output limit to propose, in tokens.</summary>
    public const string Limit = "limit";

    /// <summary>Name of the method that takes a list of what the call sends one of.</summary>
    public const string BatchMethod = "batchMethod";

    /// <summary>Path of the one item that the call sends (<c>request.Input</c>).</summary>
    public const string BatchItem = "batchItem";

    /// <summary>Path of the list in a call of the method that takes one.</summary>
    public const string BatchList = "batchList";

    /// <summary>How a request for that method names the model that the client has selected: <c>Model=SelectedModel</c>; absent where no request must be made.</summary>
    public const string BatchModel = "batchModel";

    /// <summary>Name of the list of messages that grows.</summary>
    public const string History = "history";

    /// <summary>Place where the client's automatic tool loop is added.</summary>
    public const string ToolLoopPlace = "toolLoopPlace";

    /// <summary>What repeats, so that a cache pays: <see cref="SameInput"/> or <see cref="SharedPrefix"/>; absent where nothing does.</summary>
    public const string Repeats = "repeats";

    /// <summary>Places of texts in the prompt that change with each call, one a line.</summary>
    public const string VolatilePlaces = "volatilePlaces";

    /// <summary>Places of the calls that write indented JSON, one a line.</summary>
    public const string JsonPlaces = "jsonPlaces";

    /// <summary>Places of marks for the provider's cache, one a line.</summary>
    public const string MarkPlaces = "markPlaces";

    /// <summary>Every round asks the same.</summary>
    public const string SameInput = "input";

    /// <summary>Every round starts with the same long text, which the provider caches when it is marked.</summary>
    public const string SharedPrefix = "prefix";
}
