using System.Runtime.InteropServices;

namespace Stoker.Core.Tokens;

/// <summary>An embedded resource read in place: its bytes stay in the memory the assembly is mapped to.</summary>
internal sealed unsafe class Resource
{
    private readonly Stream? _mapped;

    private Resource(Stream stream, string name)
    {
        if (stream is UnmanagedMemoryStream inPlace)
        {
            _mapped = inPlace;
            Start = inPlace.PositionPointer;
            return;
        }

        // No runtime we know hands out another stream; one that did would still count right, after one copy.
        using (stream)
        {
            var length = checked((int)stream.Length);
            Start = (byte*)Marshal.AllocHGlobal(length);
            using var copy = new UnmanagedMemoryStream(Start, length, length, FileAccess.Write);
            stream.CopyTo(copy);
            if (copy.Position != length)
            {
                throw new InvalidOperationException($"The resource '{name}' ends early.");
            }
        }
    }

    /// <summary>The first byte; valid as long as the assembly is loaded.</summary>
    public byte* Start { get; }

    /// <summary>Opens a resource of this assembly by its file name.</summary>
    public static Resource Open(string name)
    {
        var stream = typeof(Resource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource '{name}' is missing from {typeof(Resource).Assembly.GetName().Name}.");
        return new Resource(stream, name);
    }
}
