import { useId } from 'preact/hooks';

export interface SliderProps {
  readonly label: string;
  /** What it is called aloud, where the label says too little by itself. */
  readonly name?: string;
  readonly value: number;
  readonly most: number;
  /** What the value comes to, for people who hear it. */
  readonly said?: string | undefined;
  /** Whether it differs from the model in use. */
  readonly changed: boolean;
  onValue(value: number): void;
}

/** A whole number between 0 and the most, in steps of one. */
export function Slider({ label, name, value, most, said, changed, onValue }: SliderProps) {
  const id = useId();
  return (
    <div class={changed ? 'book-slider book-slider-changed' : 'book-slider'}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={most}
        step={1}
        value={value}
        aria-label={name}
        aria-valuetext={said}
        onInput={(event) => onValue(event.currentTarget.valueAsNumber)}
      />
      <output for={id}>{Math.round(value * 10) / 10}</output>
    </div>
  );
}
