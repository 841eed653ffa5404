using Microsoft.CodeAnalysis;

namespace ParamGen.Compiler.Reading.Symbols;

/// <summary>Finds classes that use each other in a circle, also in one that is longer than a network may be deep.</summary>
internal static class UseCircles
{
    /// <summary>How many classes are looked at: an editor waits for the answer.</summary>
    private const int MaxClasses = 200;

    /// <summary>
    /// The classes by which one leads to another, itself first and the other last; null where it does not. The shortest way there is.
    /// </summary>
    public static IReadOnlyList<INamedTypeSymbol>? Way(INamedTypeSymbol from, INamedTypeSymbol to, CancellationToken cancellation)
    {
        var before = new Dictionary<INamedTypeSymbol, INamedTypeSymbol?>(SymbolEqualityComparer.Default) { [from] = null };
        var open = new Queue<INamedTypeSymbol>();
        open.Enqueue(from);
        while (open.Count > 0 && before.Count < MaxClasses)
        {
            cancellation.ThrowIfCancellationRequested();
            var type = open.Dequeue();
            if (SymbolEqualityComparer.Default.Equals(type, to))
                return Back(type, before);
            foreach (var used in UsedClass.AllOf(type))
            {
                if (before.ContainsKey(used))
                    continue;
                before.Add(used, type);
                open.Enqueue(used);
            }
        }

        return null;
    }

    /// <summary>Whether a class is in a circle, or leads to one.</summary>
    public static bool Reach(INamedTypeSymbol from, CancellationToken cancellation)
    {
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var path = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        // A stack of our own: a chain of classes may be longer than the thread's is deep.
        var open = new Stack<(INamedTypeSymbol Type, IEnumerator<INamedTypeSymbol> Used)>();
        Enter(from);
        while (open.Count > 0 && seen.Count < MaxClasses)
        {
            cancellation.ThrowIfCancellationRequested();
            var (type, used) = open.Peek();
            if (!used.MoveNext())
            {
                path.Remove(type);
                open.Pop();
            }
            else if (path.Contains(used.Current))
            {
                return true;
            }
            else if (!seen.Contains(used.Current))
            {
                Enter(used.Current);
            }
        }

        return false;

        void Enter(INamedTypeSymbol type)
        {
            seen.Add(type);
            path.Add(type);
            open.Push((type, UsedClass.AllOf(type).GetEnumerator()));
        }
    }

    private static List<INamedTypeSymbol> Back(INamedTypeSymbol last, Dictionary<INamedTypeSymbol, INamedTypeSymbol?> before)
    {
        var way = new List<INamedTypeSymbol>();
        for (INamedTypeSymbol? type = last; type is not null; type = before[type])
            way.Insert(0, type);
        return way;
    }
}
