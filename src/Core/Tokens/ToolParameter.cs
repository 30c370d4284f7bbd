namespace Stoker.Core.Tokens;

/// <summary>One property of a tool's parameters or of an answer's JSON schema.</summary>
/// <param name="Name">Name in the schema.</param>
/// <param name="Type">JSON type: <c>string</c>, <c>integer</c>, <c>number</c>, <c>boolean</c>, <c>array</c>, <c>object</c>; empty when the schema says none.</param>
/// <param name="Description">What the model is told about it.</param>
/// <param name="Values">The values it may have; empty when it is free.</param>
/// <param name="IsRequired">Whether it must be given.</param>
/// <param name="Children">Properties of an object, or of an array's objects.</param>
/// <param name="ItemType">JSON type of an array's items.</param>
public sealed record ToolParameter(
    string Name,
    string Type,
    string? Description,
    IReadOnlyList<string> Values,
    bool IsRequired,
    IReadOnlyList<ToolParameter> Children,
    string? ItemType = null)
{
    /// <summary>A plain property.</summary>
    public static ToolParameter Of(string name, string type, string? description = null, bool isRequired = true) =>
        new(name, type, description, [], isRequired, []);
}
