using System.Text;

namespace Stoker.Analyzers.Sdks;

/// <summary>The compiled form of a catalogue: read at start without a JSON parser (a cold one costs more than the analysis).</summary>
internal static class SdkCatalogBinary
{
    /// <summary>Writes a catalogue; called only by the tool that runs at our build.</summary>
    public static void Write(SdkCatalog catalog, Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(catalog.Assembly);
        WriteOptional(writer, catalog.Provider);
        writer.Write(catalog.Calls.Count);
        foreach (var call in catalog.Calls)
        {
            writer.Write(call.Type);
            WriteList(writer, call.Methods);
            writer.Write(call.Operation);
            WriteList(writer, call.Model);
            WriteList(writer, call.Prompt);
            WriteList(writer, call.Cap);
            WriteList(writer, call.Effort);
            WriteOptional(writer, call.Client);
            WriteOptional(writer, call.Body);
            WriteList(writer, call.Key);
            WriteMap(writer, call.When);
            WriteList(writer, call.Cores);
            WriteList(writer, call.Runs);
            writer.Write(call.Batch);
        }

        writer.Write(catalog.Clients.Count);
        foreach (var client in catalog.Clients)
        {
            writer.Write(client.Type);
            WriteList(writer, client.Methods);
            WriteOptional(writer, client.Taking);
            WriteList(writer, client.Model);
            WriteList(writer, client.Prompt);
            WriteList(writer, client.Cap);
            writer.Write(client.DefaultCap ?? -1);
            WriteList(writer, client.Endpoint);
            WriteOptional(writer, client.Provider);
            WriteList(writer, client.Through);
            WriteList(writer, client.Registers);
            WriteOptional(writer, client.Service);
            WriteOptional(writer, client.Key);
            WriteOptional(writer, client.Wraps);
            WriteList(writer, client.Rounds);
            writer.Write(client.DefaultRounds ?? -1);
        }

        WriteMap(writer, catalog.Roles);
        WriteList(writer, catalog.CodeFunctions);
        WriteList(writer, catalog.ToolSignals);
        WriteList(writer, catalog.CacheMarkers);
        WriteMap(writer, catalog.Models);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static SdkCatalog Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        return new SdkCatalog
        {
            Assembly = reader.ReadString(),
            Provider = ReadOptional(reader),
            Calls = ReadMany(reader, static r => new SdkCall
            {
                Type = r.ReadString(),
                Methods = ReadList(r),
                Operation = r.ReadString(),
                Model = ReadList(r),
                Prompt = ReadList(r),
                Cap = ReadList(r),
                Effort = ReadList(r),
                Client = ReadOptional(r),
                Body = ReadOptional(r),
                Key = ReadList(r),
                When = ReadMap(r),
                Cores = ReadList(r),
                Runs = ReadList(r),
                Batch = r.ReadBoolean(),
            }),
            Clients = ReadMany(reader, static r => new SdkClient
            {
                Type = r.ReadString(),
                Methods = ReadList(r),
                Taking = ReadOptional(r),
                Model = ReadList(r),
                Prompt = ReadList(r),
                Cap = ReadList(r),
                DefaultCap = ReadNumber(r),
                Endpoint = ReadList(r),
                Provider = ReadOptional(r),
                Through = ReadList(r),
                Registers = ReadList(r),
                Service = ReadOptional(r),
                Key = ReadOptional(r),
                Wraps = ReadOptional(r),
                Rounds = ReadList(r),
                DefaultRounds = ReadNumber(r),
            }),
            Roles = ReadMap(reader),
            CodeFunctions = ReadList(reader),
            ToolSignals = ReadList(reader),
            CacheMarkers = ReadList(reader),
            Models = ReadMap(reader),
        };
    }

    private static void WriteOptional(BinaryWriter writer, string? value) => writer.Write(value ?? "");

    private static string? ReadOptional(BinaryReader reader) => reader.ReadString() is { Length: > 0 } value ? value : null;

    private static long? ReadNumber(BinaryReader reader) => reader.ReadInt64() is var number && number >= 0 ? number : null;

    private static void WriteList(BinaryWriter writer, IReadOnlyList<string> values)
    {
        writer.Write(values.Count);
        foreach (var value in values)
        {
            writer.Write(value);
        }
    }

    private static string[] ReadList(BinaryReader reader) => ReadMany(reader, static r => r.ReadString());

    private static void WriteMap(BinaryWriter writer, IReadOnlyDictionary<string, string> map)
    {
        writer.Write(map.Count);
        foreach (var pair in map.OrderBy(static p => p.Key, StringComparer.Ordinal))
        {
            writer.Write(pair.Key);
            writer.Write(pair.Value);
        }
    }

    private static Dictionary<string, string> ReadMap(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var map = new Dictionary<string, string>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var key = reader.ReadString();
            map[key] = reader.ReadString();
        }

        return map;
    }

    private static T[] ReadMany<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var items = new T[reader.ReadInt32()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read(reader);
        }

        return items;
    }
}
