namespace Stoker.Core.Projection;

/// <summary>The names by which people mean a member or a call site: never with parameters, with or without its namespace.</summary>
internal static class MemberNames
{
    /// <summary><c>M:App.Desk.Run(System.String)</c> → <c>Desk.Run</c>.</summary>
    public static string Short(string documentationId)
    {
        var full = Full(documentationId);
        var member = full.LastIndexOf('.');
        var type = member <= 0 ? -1 : full.LastIndexOf('.', member - 1);
        return full.Substring(type + 1);
    }

    /// <summary><c>M:App.Desk.Run(System.String)</c> → <c>App.Desk.Run</c>.</summary>
    public static string Full(string documentationId)
    {
        var start = documentationId.Length > 1 && documentationId[1] == ':' ? 2 : 0;
        var end = documentationId.IndexOf('(');
        return end < start ? documentationId.Substring(start) : documentationId.Substring(start, end - start);
    }

    /// <summary>Names of a call site, the most telling first: its id, then its method with and without operation and ordinal.</summary>
    public static IReadOnlyList<string> OfCall(string id, string method)
    {
        var (full, brief) = (Full(method), Short(method));
        var rest = id.StartsWith(method, StringComparison.Ordinal) ? id.Substring(method.Length) : "";
        return rest.Length == 0 ? [id, full, brief] : [id, full + rest, brief + rest, full, brief];
    }

    /// <summary>Names of something in a member, the most telling first: <c>Desk.Run/tickets</c>, <c>tickets</c>.</summary>
    public static IReadOnlyList<string> Within(string method, string name) => [$"{Full(method)}/{name}", $"{Short(method)}/{name}", name];

    /// <summary>What tells routes apart: <c>POST /tickets/{id}</c> and <c>POST /tickets/{ticketId}</c> are one.</summary>
    public static string Route(string name)
    {
        var open = name.IndexOf('{');
        if (open < 0)
        {
            return name;
        }

        var result = new System.Text.StringBuilder(name.Length);
        var depth = 0;
        foreach (var c in name)
        {
            depth += c == '{' ? 1 : 0;
            if (depth == 0 || c is '{' or '}')
            {
                result.Append(c);
            }

            depth -= c == '}' && depth > 0 ? 1 : 0;
        }

        return result.ToString();
    }
}
