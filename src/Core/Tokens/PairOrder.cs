using System.Buffers;

namespace Stoker.Core.Tokens;

/// <summary>
/// The pairs of a long piece, lowest rank first and leftmost first among equals: a binary heap in a pooled array. It keeps
/// the order of joining the same as looking through all pairs, in n·log n instead of n².
/// </summary>
internal struct PairOrder
{
    private ulong[] heap;
    private int count;

    /// <param name="length">Bytes of the piece: it starts with one pair per byte and gains at most two per join.</param>
    public PairOrder(int length) => heap = ArrayPool<ulong>.Shared.Rent(length);

    /// <summary>Adds the pair that starts at a byte, unless it is no token.</summary>
    public void Add(uint rank, int at)
    {
        if (rank == Vocabulary.None)
        {
            return;
        }

        if (count == heap.Length)
        {
            var larger = ArrayPool<ulong>.Shared.Rent(checked(count * 2));
            Array.Copy(heap, larger, count);
            ArrayPool<ulong>.Shared.Return(heap);
            heap = larger;
        }

        var pair = ((ulong)rank << 32) | (uint)at;
        var hole = count++;
        while (hole > 0 && heap[(hole - 1) / 2] > pair)
        {
            heap[hole] = heap[(hole - 1) / 2];
            hole = (hole - 1) / 2;
        }

        heap[hole] = pair;
    }

    /// <summary>Takes the first pair in order; false when none is left.</summary>
    public bool TryTakeBest(out uint rank, out int at)
    {
        if (count == 0)
        {
            rank = Vocabulary.None;
            at = 0;
            return false;
        }

        rank = (uint)(heap[0] >> 32);
        at = (int)(uint)heap[0];
        var last = heap[--count];
        var hole = 0;
        while ((hole * 2) + 1 < count)
        {
            var child = (hole * 2) + 1;
            if (child + 1 < count && heap[child + 1] < heap[child])
            {
                child++;
            }

            if (heap[child] >= last)
            {
                break;
            }

            heap[hole] = heap[child];
            hole = child;
        }

        heap[hole] = last;
        return true;
    }

    /// <summary>Gives the array back to the pool.</summary>
    public readonly void Return() => ArrayPool<ulong>.Shared.Return(heap);
}
