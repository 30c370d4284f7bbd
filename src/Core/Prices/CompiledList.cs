using System.Collections;

namespace Stoker.Core.Prices;

/// <summary>Items of a compiled table, each read when it is first asked for and the same ever after, whichever threads ask.</summary>
/// <param name="places">Where each item lies.</param>
/// <param name="read">Reads the item that lies at a place.</param>
internal sealed class CompiledList<T>(int[] places, Func<int, T> read) : IReadOnlyList<T>
    where T : class
{
    private readonly T?[] _items = new T?[places.Length];

    public int Count => places.Length;

    public T this[int index] => Volatile.Read(ref _items[index]) ?? First(index);

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < places.Length; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T First(int index)
    {
        var item = read(places[index]);
        return Interlocked.CompareExchange(ref _items[index], item, null) ?? item;
    }
}
