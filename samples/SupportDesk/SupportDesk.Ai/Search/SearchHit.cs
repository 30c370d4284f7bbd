namespace SupportDesk.Ai.Search;

/// <summary>A document found for a query, with its cosine similarity (1 is identical).</summary>
public sealed record SearchHit(string Id, string Title, float Similarity);
