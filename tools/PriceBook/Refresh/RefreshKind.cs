namespace Stoker.PriceBookTool;

/// <summary>Sorts of findings, in the order of a report.</summary>
internal enum RefreshKind
{
    /// <summary>A model the table lacks and two sources price alike: a row to add.</summary>
    New,

    /// <summary>A price that newer sources change.</summary>
    Changed,

    /// <summary>Sources differ from each other, or from the table without being newer: the table keeps its price.</summary>
    Conflicting,

    /// <summary>A model on sale in the table that its source no longer lists, nor any other: a person decides.</summary>
    WouldDrop,

    /// <summary>A model the table lacks and one source alone lists: not added.</summary>
    Unconfirmed,
}
