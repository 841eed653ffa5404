using System;
using System.Runtime.InteropServices;
using Microsoft.ML.OnnxRuntime;

namespace ParamGenRuntime
{
    /// <summary>An input or an output of a call: memory that is kept from run to run, or a pointer to the caller's for one run.</summary>
    internal sealed class CallTensor : IDisposable
    {
        /// <summary>From so many bytes on, a pointer to the caller's memory costs less than a copy.</summary>
        private const long LargeBytes = 32 * 1024;

        private readonly ModelValue value;
        private long[] buffer;
        private GCHandle pin;
        private bool isOwn;

        public CallTensor(ModelValue value)
        {
            this.value = value;
            NextShape = new long[value.Dims?.Length ?? 0];
        }

        ~CallTensor()
        {
            Unpin();
        }

        /// <summary>What ONNX Runtime is given; null before the first run, and after one with the caller's memory.</summary>
        public OrtValue Value { get; private set; }

        /// <summary>The sizes of the axes; null before the first run.</summary>
        public long[] Shape { get; private set; }

        /// <summary>Where the shape for the next run is written.</summary>
        public long[] NextShape { get; set; }

        /// <summary>The number of values.</summary>
        public int Count { get; private set; }

        /// <summary>Whether the next run needs the value bound again.</summary>
        public bool IsNew { get; set; } = true;

        /// <summary>The caller's memory; zero where this tensor has its own.</summary>
        public IntPtr Pointer { get; private set; }

        /// <summary>The bytes of all values.</summary>
        public long Bytes => (long)Count * value.ElementSize;

        /// <summary>Takes the next shape. What is bound stays where the shape is the same.</summary>
        /// <param name="count">The number of values.</param>
        public void TakeShape(int count)
        {
            if (Shape != null && NextShape.AsSpan().SequenceEqual(Shape))
                return;
            Forget();
            Shape = (long[])NextShape.Clone();
            Count = count;
        }

        /// <summary>Uses the caller's memory for the next run, if it is large enough for that; else this tensor's own.</summary>
        public void Place(IntPtr pointer)
        {
            if (pointer != IntPtr.Zero && Bytes >= LargeBytes)
            {
                Forget();
                Pointer = pointer;
                Value = Create(pointer);
                return;
            }

            if (isOwn)
                return;
            Forget();
            var length = (Bytes + sizeof(long) - 1) / sizeof(long);
            if (buffer == null || buffer.Length < length)
            {
                Unpin();
                // Not every .NET can pin an array of any type, and an array of bytes ends at 2 GB.
                buffer = new long[length];
                pin = GCHandle.Alloc(buffer, GCHandleType.Pinned);
            }

            Value = Create(pin.AddrOfPinnedObject());
            isOwn = true;
        }

        /// <summary>This tensor's own memory.</summary>
        public Span<T> Values<T>()
            where T : unmanaged => MemoryMarshal.Cast<long, T>(buffer.AsSpan()).Slice(0, Count);

        /// <summary>Prepares texts, which ONNX Runtime keeps itself.</summary>
        public void PlaceTexts()
        {
            if (isOwn)
                return;
            Forget();
            Value = OrtValue.CreateTensorWithEmptyStrings(OrtAllocator.DefaultInstance, Shape);
            isOwn = true;
        }

        /// <summary>Uses a value for the next run and disposes of it afterwards; null for none.</summary>
        public void Place(OrtValue once)
        {
            Forget();
            Value = once;
        }

        /// <summary>Lets go of what was given for one run.</summary>
        public void Reset()
        {
            if (!isOwn)
                Forget();
        }

        public void Dispose()
        {
            Forget();
            Unpin();
            GC.SuppressFinalize(this);
        }

        private OrtValue Create(IntPtr address) =>
            OrtValue.CreateTensorValueWithData(OrtMemoryInfo.DefaultInstance, value.Element, Shape, address, Bytes);

        private void Forget()
        {
            Value?.Dispose();
            Value = null;
            Pointer = IntPtr.Zero;
            isOwn = false;
            IsNew = true;
        }

        private void Unpin()
        {
            if (pin.IsAllocated)
                pin.Free();
            buffer = null;
        }
    }
}
